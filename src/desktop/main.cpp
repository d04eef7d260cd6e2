// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Program.h"
#include "desktop/Desktop.h"
#include "desktop/ServerPasswords.h"

int main(int argc, char *argv[])
{
    return chitai::run(argc, argv, chitai::runDesktop, chitai::passwordsInKeyring());
}
