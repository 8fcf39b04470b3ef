"""The per-document stages. Each fills one field of a dossier, is pure, and imports no other stage."""
