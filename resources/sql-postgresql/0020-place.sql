-- SPDX-FileCopyrightText: 2026 The Chitai authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Nothing changes here: the number is kept for what comes between.

SELECT 1;
