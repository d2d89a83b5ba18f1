"""An invented kindergarten, an invented country around it, and the office day played through the real windows."""
