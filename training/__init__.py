"""Makes the attribution model from annotated news. It is not part of the installed program."""
