"""Prints what openpyxl finds in a workbook as JSON: values, rules with their colours, charts, and what it warned of."""
import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return to_excel(value)
    return value


def text_of(title):
    if title is None or title.tx is None or title.tx.rich is None:
        return None
    return "".join(run.t for paragraph in title.tx.rich.p for run in (paragraph.r or []))


def series_of(chart):
    for part in [chart, *chart._charts[1:]]:
        for one in part.series:
            yield {"kind": part.tagname, "values": one.val.numRef.f}


def rules_of(sheet):
    for ranges, rules in sheet.conditional_formatting._cf_rules.items():
        for rule in rules:
            fill = rule.dxf.fill.bgColor.rgb[-6:] if rule.dxf is not None and rule.dxf.fill is not None else None
            yield {"ranges": str(ranges.sqref), "formula": list(rule.formula), "fill": fill}


def sheet_of(sheet):
    return {
        "name": sheet.title,
        "values": [[plain(value) for value in row] for row in sheet.iter_rows(values_only=True)],
        "rules": list(rules_of(sheet)),
        "charts": [{"title": text_of(chart.title), "series": list(series_of(chart))} for chart in sheet._charts],
    }


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    workbook = openpyxl.load_workbook(sys.argv[1], data_only=True)
    sheets = [sheet_of(sheet) for sheet in workbook.worksheets]
print(json.dumps({"warnings": [str(one.message) for one in caught], "sheets": sheets}))
