"""Starts the program: arguments, log, crash hook, one program for one office folder."""

import gc
import sys

from desktop.app.arguments import PROGRAM, Arguments, parse


def new_id() -> str:
    """A fresh UUIDv7."""
    import uuid_utils.compat

    return str(uuid_utils.compat.uuid7())


def once_painted() -> None:
    """What may wait for the first window, and need not wait for the first page with a table.

    PySide makes its classes of widgets when it first has to tell which of them it is given, 15 ms, and Qt's 180 gradients when
    it first has to tell what to fill with, 20 ms: here in a turn of their own.
    """
    from PySide6.QtGui import QColor, QPainter, QPixmap
    from PySide6.QtWidgets import QScrollArea

    from desktop.app.memory import collect_again

    QScrollArea().viewport()
    canvas = QPixmap(1, 1)
    painter = QPainter(canvas)
    painter.fillRect(canvas.rect(), QColor())
    painter.end()
    collect_again()


def run(arguments: Arguments) -> int:
    """Run the program with a window until it is closed; returns the exit code."""
    gc.disable()  # until the first window is painted: nothing of what the start makes goes away again
    from PySide6.QtCore import QSysInfo
    from PySide6.QtWidgets import QApplication

    from desktop.app.plain_imports import import_plainly

    import_plainly()
    from desktop import __version__
    from desktop.app.log import start_log
    from desktop.app.program import Program
    from desktop.app.single_instance import SingleInstance
    from desktop.services.clock import SystemClock
    from desktop.services.folder import Surroundings
    from desktop.views import clipboard
    from desktop.views.crash import CrashHooks, running_versions, show_crash
    from desktop.views.first_paint import FirstPaint
    from desktop.views.theme import prepare_high_dpi

    prepare_high_dpi()
    app = QApplication(sys.argv[:1])
    app.setApplicationName(PROGRAM)
    app.setApplicationVersion(__version__)
    start_log(arguments.data / "logs")
    show = show_crash
    if arguments.smoke_test:
        from desktop.app.smoke_test import SmokeTest, tell_and_end

        show = tell_and_end
    CrashHooks(show, running_versions(__version__), app).install()
    single = SingleInstance(arguments.data, app)
    if not single.is_first():
        return 0
    around = Surroundings(SystemClock(), new_id, QSysInfo.machineHostName() or "PC")
    program = Program(app, arguments, around)
    program.opened.connect(lambda window: FirstPaint(window, once_painted))
    single.knocked.connect(program.raise_window)
    if arguments.smoke_test:
        SmokeTest(app, program, arguments, around)
    app.aboutToQuit.connect(clipboard.leave)
    program.start()
    return app.exec()


def main() -> int:
    """Read the command line and run what it asks for."""
    arguments = parse()
    if arguments.demo:
        try:
            from desktop.demo.play import play_demo
        except ModuleNotFoundError as error:
            if not str(error.name).startswith("desktop.demo"):
                raise
            print("The demo is not part of this build; it runs from a checkout: make run.", file=sys.stderr)
            return 2
        return play_demo(arguments, run)
    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
