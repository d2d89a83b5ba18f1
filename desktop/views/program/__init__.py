"""What belongs to the program and to no page: drafts, notices of the desktop, the parts it is made of."""
