"""The sentences of the errors this area can meet: code → (what happened, what to do)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.views.translate import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, tuple[str, str]]] = {
    "bad-proxy-host": (
        QT_TRANSLATE_NOOP("Errors", "This is not the name of a computer."),
        QT_TRANSLATE_NOOP("Errors", "Write it without http:// and without the port: proxy.local."),
    ),
    "bad-proxy-port": (
        QT_TRANSLATE_NOOP("Errors", "This is not a port."),
        QT_TRANSLATE_NOOP("Errors", "Write a number from 1 to 65535."),
    ),
    "proxy-refused": (
        QT_TRANSLATE_NOOP("Errors", "The proxy does not answer or does not let this computer through."),
        QT_TRANSLATE_NOOP("Errors", "Check its name, port, user name and password with whoever keeps the network."),
    ),
    "not-certificates": (
        QT_TRANSLATE_NOOP("Errors", "There are no certificates in this file."),
        QT_TRANSLATE_NOOP("Errors", "Take a PEM file: it begins with -----BEGIN CERTIFICATE-----."),
    ),
    "organisation-missing": (
        QT_TRANSLATE_NOOP("Errors", "The kindergarten is not entered yet."),
        QT_TRANSLATE_NOOP("Errors", "Enter it in Settings, Kindergarten."),
    ),
    "bin-is-fixed": (
        QT_TRANSLATE_NOOP("Errors", "The BIN cannot change: the portal knows this kindergarten by it."),
        QT_TRANSLATE_NOOP("Errors", "Put the former BIN back; another organisation needs an office of its own."),
    ),
    "login-taken": (
        QT_TRANSLATE_NOOP("Errors", "This sign-in name is in use."),
        QT_TRANSLATE_NOOP("Errors", "Choose another one; names of closed accounts stay taken."),
    ),
    "cannot-disable-yourself": (
        QT_TRANSLATE_NOOP("Errors", "You cannot close your own account."),
        QT_TRANSLATE_NOOP("Errors", "Let another director do it."),
    ),
    "clauses-wrong": (
        QT_TRANSLATE_NOOP("Errors", "One of the clauses cannot be printed yet."),
        QT_TRANSLATE_NOOP("Errors", "The clauses to correct are marked in the list."),
    ),
    "clauses-changed-meanwhile": (
        QT_TRANSLATE_NOOP("Errors", "{by} has saved another version of the template meanwhile."),
        QT_TRANSLATE_NOOP("Errors", "Look at it under “Versions”; to save once more puts yours in its place."),
    ),
    "bad-number-rule": (
        QT_TRANSLATE_NOOP("Errors", "This rule does not give each contract a number of its own."),
        QT_TRANSLATE_NOOP("Errors", "Use the names in braces as shown, the one for the number among them."),
    ),
    "mark-glyph-taken": (
        QT_TRANSLATE_NOOP("Errors", "Two marks have the same sign."),
        QT_TRANSLATE_NOOP("Errors", "Give each mark a sign of its own."),
    ),
    "mark-key-taken": (
        QT_TRANSLATE_NOOP("Errors", "Two marks have the same key."),
        QT_TRANSLATE_NOOP("Errors", "Give each mark a key of its own."),
    ),
    "not-connected": (
        QT_TRANSLATE_NOOP("Errors", "This computer is not connected to the portal."),
        QT_TRANSLATE_NOOP("Errors", "Connect it in Settings, Portal."),
    ),
    "bad-portal-address": (
        QT_TRANSLATE_NOOP("Errors", "This is not an address of a portal."),
        QT_TRANSLATE_NOOP("Errors", "It begins with https:// and holds the name of the server."),
    ),
    "insecure-portal-address": (
        QT_TRANSLATE_NOOP("Errors", "This address is not protected."),
        QT_TRANSLATE_NOOP("Errors", "Children's data travel only over https://; ask the portal for that address."),
    ),
    "captive-portal": (
        QT_TRANSLATE_NOOP("Errors", "Something else answers in the portal's place, often the sign-in page of a network."),
        QT_TRANSLATE_NOOP("Errors", "Open a browser, sign in to the network and try again; or check the address."),
    ),
    "portal-untrusted": (
        QT_TRANSLATE_NOOP("Errors", "The portal's certificate is not trusted."),
        QT_TRANSLATE_NOOP("Errors", "Check the address and this computer's date; nothing was sent."),
    ),
    "portal-broken": (
        QT_TRANSLATE_NOOP("Errors", "The portal answered with an error of its own."),
        QT_TRANSLATE_NOOP("Errors", "Try again later; nothing here is lost."),
    ),
    "portal-busy": (
        QT_TRANSLATE_NOOP("Errors", "The portal is busy."),
        QT_TRANSLATE_NOOP("Errors", "Try again in a few minutes; nothing here is lost."),
    ),
    "device-revoked": (
        QT_TRANSLATE_NOOP("Errors", "The portal has shut this computer out."),
        QT_TRANSLATE_NOOP("Errors", "Connect it again with the director's key in Settings, Portal."),
    ),
    "device-unknown": (
        QT_TRANSLATE_NOOP("Errors", "The portal does not know this computer."),
        QT_TRANSLATE_NOOP("Errors", "Connect it again with the director's key in Settings, Portal."),
    ),
    "program-too-old": (
        QT_TRANSLATE_NOOP("Errors", "The portal asks for a newer version of this program."),
        QT_TRANSLATE_NOOP("Errors", "Install the new version; what waits here goes out then."),
    ),
    "resync-required": (
        QT_TRANSLATE_NOOP("Errors", "The portal asks to read everything anew."),
        QT_TRANSLATE_NOOP("Errors", "This happens by itself with the next exchange."),
    ),
    "unknown-organisation": (
        QT_TRANSLATE_NOOP("Errors", "The portal does not know a kindergarten with this BIN."),
        QT_TRANSLATE_NOOP("Errors", "Check the BIN in Settings, Kindergarten, and ask the portal to register it."),
    ),
    "challenge-invalid": (
        QT_TRANSLATE_NOOP("Errors", "The portal's question has expired."),
        QT_TRANSLATE_NOOP("Errors", "Press Connect once more."),
    ),
}
