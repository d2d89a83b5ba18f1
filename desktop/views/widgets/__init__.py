"""The widgets screens are made of. Import them from here.

Each comes with its module at the first use, so that the sign-in window does not wait for tables and charts.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.views.widgets.buttons import Button, SegmentedControl, Stepper, keys_text
    from desktop.views.widgets.charts import Meter
    from desktop.views.widgets.choice import Choice
    from desktop.views.widgets.collation import collation_key
    from desktop.views.widgets.dialog import FormDialog
    from desktop.views.widgets.files import (
        FileInput,
        KeyFileInput,
        choose_file,
        choose_folder,
        dropped_file,
        dropped_files,
        name_file,
    )
    from desktop.views.widgets.flow import FlowLayout
    from desktop.views.widgets.forms import Field, Form, FormCard
    from desktop.views.widgets.inputs import (
        BinInput,
        DateInput,
        IinInput,
        InvalidInputError,
        NumberInput,
        PasswordInput,
        PhoneInput,
        TextArea,
        TextInput,
        Tick,
        parse_date,
    )
    from desktop.views.widgets.lines import Lines, laid_out_once
    from desktop.views.widgets.page import EmptyState, PageHeader, ProgressBanner
    from desktop.views.widgets.painting import draw_chip, mark_failure, paint_safely
    from desktop.views.widgets.rows_model import Column, RowsModel
    from desktop.views.widgets.search import SearchInput
    from desktop.views.widgets.side_nav import Dot, SideNav
    from desktop.views.widgets.table import DataTable
    from desktop.views.widgets.text import (
        Card,
        ElidedText,
        Line,
        Notice,
        PartsText,
        StatusChip,
        Text,
        restyle,
        set_style_property,
    )
    from desktop.views.widgets.toast import Toast, ToastStack

MODULES = {
    "buttons": ("Button", "SegmentedControl", "Stepper", "keys_text"),
    "charts": ("Meter",),
    "choice": ("Choice",),
    "collation": ("collation_key",),
    "dialog": ("FormDialog",),
    "files": ("FileInput", "KeyFileInput", "choose_file", "choose_folder", "dropped_file", "dropped_files", "name_file"),
    "flow": ("FlowLayout",),
    "forms": ("Field", "Form", "FormCard"),
    "inputs": (
        "BinInput",
        "DateInput",
        "IinInput",
        "InvalidInputError",
        "NumberInput",
        "PasswordInput",
        "PhoneInput",
        "TextArea",
        "TextInput",
        "Tick",
        "parse_date",
    ),
    "lines": ("Lines", "laid_out_once"),
    "page": ("EmptyState", "PageHeader", "ProgressBanner"),
    "painting": ("draw_chip", "mark_failure", "paint_safely"),
    "rows_model": ("Column", "RowsModel"),
    "search": ("SearchInput",),
    "side_nav": ("Dot", "SideNav"),
    "table": ("DataTable",),
    "text": ("Card", "ElidedText", "Line", "Notice", "PartsText", "StatusChip", "Text", "restyle", "set_style_property"),
    "toast": ("Toast", "ToastStack"),
}
_HOME = {name: module for module, names in MODULES.items() for name in names}

__all__ = [
    "BinInput",
    "Button",
    "Card",
    "Choice",
    "Column",
    "DataTable",
    "DateInput",
    "Dot",
    "ElidedText",
    "EmptyState",
    "Field",
    "FileInput",
    "FlowLayout",
    "Form",
    "FormCard",
    "FormDialog",
    "IinInput",
    "InvalidInputError",
    "KeyFileInput",
    "Line",
    "Lines",
    "Meter",
    "Notice",
    "NumberInput",
    "PageHeader",
    "PartsText",
    "PasswordInput",
    "PhoneInput",
    "ProgressBanner",
    "RowsModel",
    "SearchInput",
    "SegmentedControl",
    "SideNav",
    "StatusChip",
    "Stepper",
    "Text",
    "TextArea",
    "TextInput",
    "Tick",
    "Toast",
    "ToastStack",
    "choose_file",
    "choose_folder",
    "collation_key",
    "draw_chip",
    "dropped_file",
    "dropped_files",
    "keys_text",
    "laid_out_once",
    "mark_failure",
    "name_file",
    "paint_safely",
    "parse_date",
    "restyle",
    "set_style_property",
]


def __getattr__(name: str) -> object:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found
