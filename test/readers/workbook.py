"""Reads a workbook with openpyxl and prints it as JSON: for every sheet its cells as [kind, value, format] by row, and what is frozen.

Kinds are openpyxl's: n number, s text, d date, b yes or no, f formula, e error.
"""
import datetime
import json
import sys

import openpyxl


def cell(one):
    value = one.value
    return [one.data_type, value.isoformat() if isinstance(value, (datetime.date, datetime.datetime)) else value, one.number_format]


book = openpyxl.load_workbook(sys.argv[1])
json.dump({sheet.title: {"frozen": sheet.freeze_panes, "rows": [[cell(one) for one in row] for row in sheet.iter_rows()]} for sheet in book}, sys.stdout)
