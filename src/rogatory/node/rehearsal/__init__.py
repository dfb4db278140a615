"""The rehearsal State: a counterpart that answers by itself over the real protocol, for officers to train."""
