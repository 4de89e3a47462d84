"""Unsaid events: which there can be, the search for the cheapest that make a need hold, and the time there is for them. Floor 6."""
