-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Precondition: the schema before. A child who can't read yet is found by a drawn face, where there is no picture.

ALTER TABLE profiles ADD COLUMN face TEXT NOT NULL DEFAULT ''; -- one of profileFaces(); '': none
