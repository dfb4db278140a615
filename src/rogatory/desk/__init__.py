"""The one gate: everything an officer can do or see, access checked, decided, appended and told."""
