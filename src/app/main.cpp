// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Program.h"

// The program without windows: a third less memory than the whole, which starts it for --headless.
int main(int argc, char *argv[])
{
    return chitai::run(argc, argv, {}, {});
}
