"""Where things stand on the page when they are drawn: the days of a timeline and the lines of a nexus."""
