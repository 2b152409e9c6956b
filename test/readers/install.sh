#!/usr/bin/env bash
# Installs the spreadsheets that the tests of files open workbooks with: LibreOffice Calc and openpyxl, from Debian's or Ubuntu's packages.
#
#   bash test/readers/install.sh
#
# Nothing is configured: the tests give LibreOffice a profile of its own and take it away again.
set -euo pipefail

if ! command -v apt-get > /dev/null; then
  echo "There is no apt-get here. Install LibreOffice Calc and Python's openpyxl with this system's own packages." >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" != 0 ]; then
  command -v sudo > /dev/null || { echo "Packages can only be installed by root, and there is no sudo. Call this script as root." >&2; exit 1; }
  as_root=(sudo)
fi

export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update
"${as_root[@]}" apt-get install --yes --no-install-recommends libreoffice-calc python3-openpyxl

soffice --version
/usr/bin/python3 -c 'import openpyxl; print("openpyxl", openpyxl.__version__)'
