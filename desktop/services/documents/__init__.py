"""Printed documents: the contract and the group's timesheet. Bytes depend on the input alone: no clock, no machine, no locale."""
