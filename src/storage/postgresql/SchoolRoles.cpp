// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresql/SchoolRoles.h"

#include <QStringList>

namespace chitai {

QString schoolRightsStatement()
{
    QStringList rows;
    for (const RelationRights &rights : schoolRights) {
        rows += QStringLiteral("        ('%1', '%2', '%3')")
                    .arg(QLatin1StringView(rights.relation), QLatin1StringView(rights.teacher),
                         QLatin1StringView(rights.reader));
    }
    return QStringLiteral(R"(DO $rights$
DECLARE
    r RECORD;
BEGIN
    IF to_regrole('chitai_teacher') IS NULL OR to_regrole('chitai_reader') IS NULL THEN
        RETURN;
    END IF;
    FOR r IN SELECT c.relname AS name,
        coalesce(n.teacher, CASE WHEN c.relname NOT LIKE 'laptop\_%' THEN 'SELECT, INSERT, UPDATE, DELETE' END) AS teacher,
        coalesce(n.reader, CASE WHEN c.relname NOT LIKE 'laptop\_%' THEN 'SELECT' END) AS reader
        FROM pg_class c LEFT JOIN (VALUES
%1
        ) AS n (relation, teacher, reader) ON n.relation = c.relname
        WHERE c.relnamespace = to_regnamespace(current_schema()) AND c.relkind IN ('r', 'v', 'p')
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    LOOP
        EXECUTE format('REVOKE ALL ON %I FROM chitai_teacher, chitai_reader', r.name);
        IF r.teacher <> '' THEN
            EXECUTE format('GRANT %s ON %I TO chitai_teacher', r.teacher, r.name);
        END IF;
        IF r.reader <> '' THEN
            EXECUTE format('GRANT %s ON %I TO chitai_reader', r.reader, r.name);
        END IF;
    END LOOP;
    -- The driver asks for the number of a new row by lastval(), which the sequence has to allow.
    FOR r IN SELECT s.relname AS name,
        has_table_privilege('chitai_teacher', t.oid, 'INSERT') AS teacher,
        has_table_privilege('chitai_reader', t.oid, 'INSERT') AS reader
        FROM pg_class s
        JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.oid AND d.deptype = 'i'
        JOIN pg_class t ON d.refclassid = 'pg_class'::regclass AND t.oid = d.refobjid
        WHERE s.relnamespace = to_regnamespace(current_schema()) AND s.relkind = 'S'
    LOOP
        EXECUTE format('REVOKE ALL ON SEQUENCE %I FROM chitai_teacher, chitai_reader', r.name);
        IF r.teacher THEN
            EXECUTE format('GRANT USAGE, SELECT ON SEQUENCE %I TO chitai_teacher', r.name);
        END IF;
        IF r.reader THEN
            EXECUTE format('GRANT USAGE, SELECT ON SEQUENCE %I TO chitai_reader', r.name);
        END IF;
    END LOOP;
END $rights$;
)")
        .replace(QStringLiteral("%1"), rows.join(QStringLiteral(",\n")));
}

QString schoolRolesScript()
{
    return QStringLiteral(
               R"(-- The roles of a library of Chitai on a server. To be run by an administrator, or by the owner of the
-- database where that one may make roles, in the database of the library; again at any time:
--     chitai --school-roles | runuser -u postgres -- psql chitai
-- A laptop's user becomes a member of one of them:
--     createuser --pwprompt -g chitai_reader room2
\set ON_ERROR_STOP on
DO $tables$ BEGIN
    IF to_regclass('chitai_schema') IS NULL THEN
        RAISE EXCEPTION 'There is no library in this database yet. Start chitai once with its owner.';
    END IF;
END $tables$;
DO $roles$ BEGIN
    IF to_regrole('chitai_teacher') IS NULL THEN
        CREATE ROLE chitai_teacher;
    END IF;
    IF to_regrole('chitai_reader') IS NULL THEN
        CREATE ROLE chitai_reader;
    END IF;
END $roles$;
)") % schoolRightsStatement();
}

} // namespace chitai
