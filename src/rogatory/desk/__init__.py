"""Everything an officer can do or see: access checked, dossier loaded, decided, appended, told; the one gate."""
