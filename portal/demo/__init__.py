"""An invented kindergarten country to try things on. Nothing here is a real person: serials of IINs are 9xxx."""
