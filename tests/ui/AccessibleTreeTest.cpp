// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/StarterLibrary.h"
#include "support/ReadingYears.h"
#include "support/TestDesktop.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>

using namespace chitai;

/// What a screen reader has of each page of the parent's window: every text is there, everything
/// that can be used has a name and a role, and says whether it is checked, chosen or open.
class AccessibleTreeTest : public QObject
{
    Q_OBJECT

private:
    static QString roleName(QAccessible::Role role)
    {
        return QString::fromLatin1(qAccessibleRoleString(role));
    }

    struct Node
    {
        QAccessible::Role role = QAccessible::NoRole;
        QString name;
        QAccessible::State state;
        QString value;
        QString path; // the roles and names that lead to it
        QString row; // the name of the list row that it is in

        [[nodiscard]] QString told() const
        {
            return QStringLiteral("%1 \"%2\" %3 in %4").arg(roleName(role), name, value, path);
        }
    };

    static void gather(QAccessibleInterface *node, const QString &path, const QString &row,
                       QList<Node> &nodes)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        nodes += {node->role(),  node->text(QAccessible::Name),
                  node->state(), node->text(QAccessible::Value),
                  path,          row};
        const Node here = nodes.back();
        const QString below
            = QString(path % u" / " % roleName(here.role) % u' ' % here.name.left(20));
        const QString rowBelow = here.role == QAccessible::ListItem ? here.name : row;
        for (int i = 0; i < node->childCount(); ++i)
            gather(node->child(i), below, rowBelow, nodes);
    }

    static QList<Node> treeOf(QQuickWindow &window)
    {
        (void)window.grabWindow(); // lays it out
        QList<Node> nodes;
        gather(QAccessible::queryAccessibleInterface(&window), {}, {}, nodes);
        return nodes;
    }

    static bool isControl(QAccessible::Role role)
    {
        static const QList<QAccessible::Role> roles{
            QAccessible::Button,   QAccessible::CheckBox,    QAccessible::RadioButton,
            QAccessible::ListItem, QAccessible::PageTab,     QAccessible::EditableText,
            QAccessible::ComboBox, QAccessible::Slider,      QAccessible::SpinBox,
            QAccessible::Link,     QAccessible::Graphic,     QAccessible::Heading,
            QAccessible::List,     QAccessible::PageTabList, QAccessible::ProgressBar,
            QAccessible::Dialog,   QAccessible::AlertMessage};
        return roles.contains(role);
    }

    /// All that is written in the window and seen, be it accessible or not.
    static void writtenTexts(QQuickItem *item, QStringList &texts)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        const bool isText = item->inherits("QQuickText") || item->inherits("QQuickTextEdit");
        const QString text = isText ? item->property("text").toString() : QString();
        if (text.contains(QRegularExpression(QStringLiteral("\\w"),
                                             QRegularExpression::UseUnicodePropertiesOption)))
            texts += text;
        const QList<QQuickItem *> children = item->childItems();
        for (QQuickItem *child : children)
            writtenTexts(child, texts);
    }

    static QStringList silentTexts(QQuickWindow &window, const QList<Node> &nodes)
    {
        QStringList texts;
        writtenTexts(window.contentItem(), texts);
        QStringList silent;
        for (const QString &text : std::as_const(texts)) {
            const bool isHeard = std::any_of(nodes.begin(), nodes.end(), [&](const Node &node) {
                return node.name.contains(text) || node.value.contains(text);
            });
            if (!isHeard)
                silent += text;
        }
        return silent;
    }

    static QStringList wrongNodes(const QList<Node> &nodes)
    {
        QStringList wrong;
        for (const Node &node : nodes) {
            if (isControl(node.role) && node.name.trimmed().isEmpty())
                wrong += QString(u"no name: " % node.told());
            // "Delete" alone says nothing where each row has it.
            const QString subject = node.name.section(QStringLiteral(": "), 1);
            const bool isOfRow = node.role == QAccessible::Button && !node.row.isEmpty();
            if (isOfRow && !node.row.contains(subject.isEmpty() ? node.name : subject))
                wrong += QString(u"of which row: " % node.told());
            const bool isOption
                = node.role == QAccessible::CheckBox || node.role == QAccessible::RadioButton;
            if (isOption && !node.state.checkable)
                wrong += QString(u"does not say whether it is checked: " % node.told());
        }
        return wrong;
    }

    /// Goes round by Tab: what has the keyboard says what it is.
    static QStringList silentStops(QQuickWindow &window)
    {
        QStringList silent;
        QList<QQuickItem *> seen;
        for (int i = 0; i < 120; ++i) {
            QTest::keyClick(&window, Qt::Key_Tab);
            QQuickItem *item = window.activeFocusItem();
            if (!item || seen.contains(item))
                break;
            seen += item;
            const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
            const bool isSomething = heard && heard->role() != QAccessible::NoRole
                && heard->role() != QAccessible::Client && heard->role() != QAccessible::Pane;
            if (!isSomething || heard->text(QAccessible::Name).trimmed().isEmpty()) {
                silent += QStringLiteral("%1 %2 (%3)")
                              .arg(QLatin1StringView(item->metaObject()->className()),
                                   item->objectName(),
                                   heard ? roleName(heard->role()) : QStringLiteral("nothing"));
            }
        }
        return silent;
    }

    static void fill(TestDesktop &desktop)
    {
        const QUuid apple
            = desktop.reading.family.addItem(QStringLiteral("apple pie"), Language::English);
        desktop.reading.family.addItem(QStringLiteral("bread"), Language::English);
        desktop.reading.family.addPicture(apple);
        desktop.reading.apply(StartSession{Language::English});
        desktop.reading.apply(AddItem{apple});
        desktop.reading.add(QStringLiteral("One two three."), Language::English);
        desktop.reading.apply(AdvanceWord{1});
        if (!desktop.devices.add(QStringLiteral("Kitchen")))
            qFatal("no device");
    }

    static void open(TestDesktop &desktop, int page)
    {
        // Away from everything that shows a hint.
        QTest::mouseMove(&desktop.panel(),
                         {desktop.panel().width() - 2, desktop.panel().height() - 2});
        desktop.panel().resize(1366, 900);
        if (page == 7) // is in no rail
            desktop.ui.pages().setCurrent(PageListModel::Files);
        else
            QTest::keyClick(&desktop.panel(), Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
        (void)desktop.panel().grabWindow();
        QTest::mouseMove(&desktop.panel(),
                         {desktop.panel().width() - 2, desktop.panel().height() - 2});
        (void)desktop.panel().grabWindow();
    }

    static QString heardOf(const QList<Node> &nodes)
    {
        QString all;
        for (const Node &node : nodes)
            all += node.told() % u'\n';
        return all;
    }

private Q_SLOTS:
    /// As a screen reader does that was there before the program, or came later.
    void initTestCase() { QAccessible::setActive(true); }

    void everyPageIsHeard_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("isFilled");
        const char *names[]
            = {"read", "library", "story", "progress", "devices", "settings", "files"};
        for (int page = 1; page <= 7; ++page) {
            QTest::newRow(names[page - 1]) << page << true;
            QTest::addRow("%s of a new family", names[page - 1]) << page << false;
        }
    }

    void everyPageIsHeard()
    {
        QFETCH(int, page);
        QFETCH(bool, isFilled);
        TestDesktop desktop;
        if (isFilled)
            fill(desktop);
        open(desktop, page);
        if (isFilled && page == 2)
            QTest::keyClick(&desktop.panel(), Qt::Key_Down); // opens the first
        const QList<Node> nodes = treeOf(desktop.panel());
        QVERIFY(nodes.size() > 10);
        if (qEnvironmentVariableIsSet("CHITAI_TELL"))
            qInfo().noquote() << heardOf(nodes);
        const QStringList wrong = wrongNodes(nodes) + silentTexts(desktop.panel(), nodes)
            + silentStops(desktop.panel());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1StringView("\n    "))));
    }

    void theReviewIsHeard()
    {
        TestDesktop desktop;
        fill(desktop);
        desktop.reading.apply(MarkWord{0, WordMark::Stumbled});
        desktop.reading.apply(AdvanceWord{100});
        desktop.reading.apply(AdvanceWord{1});
        desktop.reading.apply(EndSession{});
        (void)desktop.panel().grabWindow();
        QVERIFY(desktop.ui.review().isOpen());
        const QList<Node> nodes = treeOf(desktop.panel());
        const QStringList wrong = wrongNodes(nodes) + silentTexts(desktop.panel(), nodes)
            + silentStops(desktop.panel());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1StringView("\n    "))));
        const QString heard = heardOf(nodes);
        for (const char *told : {"Was fine", "Put it first for next time", "hard: "})
            QVERIFY2(heard.contains(QLatin1StringView(told)), qPrintable(heard));
    }

    void theChartsAreHeardAndTheTable()
    {
        TestDesktop desktop;
        TestFamily &family = desktop.reading.family;
        QVERIFY(addStarterLibrary(family.library(), family.settings()));
        const QDate today = family.clock.now().date();
        ReadingYears(family, ReadingYears::longTexts(family, Language::Russian, 90))
            .read({.child = desktop.profiles.active().id,
                   .first = today.addDays(-150),
                   .last = today,
                   .daysBetween = 3,
                   .hard = QStringLiteral("шж")});
        open(desktop, 4);
        const auto wrong = [&] {
            const QList<Node> nodes = treeOf(desktop.panel());
            QStringList found = wrongNodes(nodes) + silentTexts(desktop.panel(), nodes);
            found += silentStops(desktop.panel()); // goes on, and a chart says something else
            return found.join(QLatin1StringView("\n    "));
        };
        QCOMPARE(wrong(), QString());
        QQuickItem *pace = TestDesktop::find(desktop.panel(), QStringLiteral("paceChart"));
        pace->findChild<QQuickItem *>(QStringLiteral("chart"))->forceActiveFocus();
        QVERIFY(heardOf(treeOf(desktop.panel())).contains(QLatin1StringView("words a minute")));
        QCOMPARE(wrong(), QString());
        QVERIFY(QMetaObject::invokeMethod(
            TestDesktop::find(desktop.panel(), QStringLiteral("progressAsTable")), "clicked"));
        (void)desktop.panel().grabWindow();
        QVERIFY(heardOf(treeOf(desktop.panel())).contains(QLatin1StringView("Usual pace")));
        QCOMPARE(wrong(), QString());
    }

    void theEveningsAreHeard()
    {
        TestDesktop desktop;
        fill(desktop);
        open(desktop, 4);
        desktop.openEvenings();
        const QList<Node> nodes = treeOf(desktop.panel());
        QVERIFY(heardOf(nodes).contains(QLatin1StringView("Texts of the session")));
        const QStringList wrong = wrongNodes(nodes) + silentTexts(desktop.panel(), nodes)
            + silentStops(desktop.panel());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1StringView("\n    "))));
    }

    void theLettersAreHeard()
    {
        TestDesktop desktop;
        fill(desktop);
        desktop.ui.letters().setLanguage(QStringLiteral("ru"));
        desktop.ui.letters().setOrder(0);
        desktop.ui.letters().setStep(3);
        desktop.ui.letters().addWord(QStringLiteral("это"));
        open(desktop, 4);
        desktop.openLetters();
        desktop.ui.letters().setLanguage(QStringLiteral("ru"));
        (void)desktop.panel().grabWindow();
        const QList<Node> nodes = treeOf(desktop.panel());
        QVERIFY(heardOf(nodes).contains(QLatin1StringView("Words known by sight")));
        const QStringList wrong = wrongNodes(nodes) + silentTexts(desktop.panel(), nodes)
            + silentStops(desktop.panel());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1StringView("\n    "))));
    }

    void aPageHasOneHeadingAtLeast()
    {
        TestDesktop desktop;
        fill(desktop);
        for (int page = 2; page <= 7; ++page) {
            open(desktop, page);
            const QList<Node> nodes = treeOf(desktop.panel());
            QVERIFY2(
                std::any_of(nodes.begin(), nodes.end(),
                            [](const Node &node) { return node.role == QAccessible::Heading; }),
                QByteArray::number(page));
        }
    }

    void thePartsOfAPageAreTabs()
    {
        TestDesktop desktop;
        fill(desktop);
        for (const auto &[page, list] : {std::pair(4, QStringLiteral("Parts of the page")),
                                         std::pair(6, QStringLiteral("Groups of settings"))}) {
            open(desktop, page);
            int tabs = 0;
            QStringList chosen;
            for (const Node &node : treeOf(desktop.panel())) {
                if (!node.path.contains(list.left(20)) || node.role == QAccessible::StaticText
                    || node.role == QAccessible::Graphic || node.role == QAccessible::ScrollBar)
                    continue;
                QCOMPARE(roleName(node.role), roleName(QAccessible::PageTab));
                ++tabs;
                if (node.state.selected)
                    chosen += node.name;
            }
            QVERIFY(tabs > 2);
            QCOMPARE(chosen.size(), 1);
        }
    }

    void theTextThatIsReadIsHeard()
    {
        TestDesktop desktop;
        fill(desktop);
        open(desktop, 1);
        const auto text = desktop.reading.model().snapshot()->current;
        QVERIFY(text);
        QStringList words;
        for (const QStringList &pieces : text->reading.shown)
            words += pieces.join(QString());
        QVERIFY2(heardOf(treeOf(desktop.panel())).contains(words.join(u' ')),
                 qPrintable(words.join(u' ')));
    }

    void theRailSaysWhichPageIsOpen()
    {
        TestDesktop desktop;
        open(desktop, 4);
        QStringList chosen;
        for (const Node &node : treeOf(desktop.panel())) {
            // A page may have tabs of its own.
            if (node.role == QAccessible::PageTab && node.state.selected
                && node.path.contains(QLatin1StringView(" Pages")))
                chosen += node.name;
        }
        QCOMPARE(chosen, QStringList(QStringLiteral("Progress")));
    }

    void optionsSayWhichIsChecked()
    {
        TestDesktop desktop;
        fill(desktop);
        open(desktop, 6);
        QHash<QString, int> checked; // of each group
        QSet<QString> groups;
        for (const Node &node : treeOf(desktop.panel())) {
            if (node.role != QAccessible::RadioButton)
                continue;
            groups += node.path;
            checked[node.path] += node.state.checked ? 1 : 0;
        }
        QVERIFY(groups.size() > 4);
        for (const QString &group : std::as_const(groups)) {
            // Nobody has said yet what the child learns to read in.
            const int expected = group.endsWith(QLatin1StringView("Learns to read in")) ? 0 : 1;
            QVERIFY2(checked.value(group) == expected, qPrintable(group));
        }
    }

    void whatDoesSomethingIsNoOption()
    {
        TestDesktop desktop;
        desktop.panel().resize(1180, 720);
        open(desktop, 6);
        const QList<Node> nodes = treeOf(desktop.panel());
        const auto added = std::find_if(nodes.begin(), nodes.end(), [](const Node &node) {
            return node.name.contains(QLatin1StringView("Another child"));
        });
        QVERIFY(added != nodes.end());
        QCOMPARE(added->role, QAccessible::Button);
        QVERIFY(!added->state.checkable);
    }

    void theAddressesOfTheLaptopAreRead()
    {
        TestDesktop desktop;
        const QString address = QStringLiteral("https://192.0.2.2:8000/");
        desktop.ui.devices().setPlace({true,
                                       {address},
                                       QUrl(address),
                                       QUrl(address),
                                       QStringLiteral("AA:BB:CC"),
                                       QStringLiteral("DD:EE:FF")});
        open(desktop, 5);
        QVERIFY(!heardOf(treeOf(desktop.panel())).contains(QLatin1StringView("AA:BB:CC")));
        QQuickItem *more = TestDesktop::find(desktop.panel(), QStringLiteral("showFingerprints"));
        QVERIFY(QMetaObject::invokeMethod(more, "clicked"));
        (void)desktop.panel().grabWindow();
        const QList<Node> nodes = treeOf(desktop.panel());
        const QString heard = heardOf(nodes);
        for (const char *told : {"192.0.2.2", "AA:BB:CC", "DD:EE:FF"})
            QVERIFY2(heard.contains(QLatin1StringView(told)), qPrintable(heard));
        QCOMPARE(wrongNodes(nodes) + silentTexts(desktop.panel(), nodes)
                     + silentStops(desktop.panel()),
                 QStringList());
    }
};

QTEST_MAIN(AccessibleTreeTest)
#include "AccessibleTreeTest.moc"
