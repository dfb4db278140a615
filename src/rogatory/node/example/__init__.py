"""The example: two fictional offices, their people and requests, and a driver that works their pages."""
