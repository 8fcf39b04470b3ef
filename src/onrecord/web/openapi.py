"""The published schema of the JSON twins: OpenAPI 3.1, made from the questions and contexts of the views.

Nothing is written twice: a field that is added to a context is in the schema at once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from onrecord import __version__
from onrecord.web.view import View

_REFERENCE = "#/components/schemas/{name}"


def document(views: Sequence[View[Any, Any]]) -> dict[str, Any]:
    """The description of every page's twin."""
    contexts = [view.context for view in views]
    schemas, parts = msgspec.json.schema_components(contexts, ref_template=_REFERENCE)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "onrecord",
            "version": __version__,
            "description": "A sourcing ledger, read only: the same values as the pages show. Nothing here is a verdict "
            "on what is true.",
        },
        "paths": {twin(view.path): {"get": _get(view, schema)} for view, schema in zip(views, schemas, strict=True)},
        "components": {"schemas": parts},
    }


def twin(path: str) -> str:
    """
    >>> twin("/"), twin("/claims/{claim}")
    ('/claims.json', '/claims/{claim}.json')
    """
    return "/claims.json" if path == "/" else f"{path}.json"


def _get(view: View[Any, Any], schema: dict[str, Any]) -> dict[str, Any]:
    found = {"description": view.about, "content": {"application/json": {"schema": schema}}}
    return {
        "operationId": view.name,
        "summary": view.about,
        "parameters": _parameters(view),
        "responses": {
            "200": found,
            "400": {"description": "The address asks for something unknown."},
            "404": {"description": "Nothing in the ledger has that id."},
        },
    }


def _parameters(view: View[Any, Any]) -> list[dict[str, Any]]:
    in_path = set(re.findall(r"{(\w+)}", view.path))
    _, parts = msgspec.json.schema_components([view.question], ref_template=_REFERENCE)
    fields = parts[view.question.__name__]["properties"]
    return [
        {
            "name": name,
            "in": "path" if name in in_path else "query",
            "required": name in in_path,
            "schema": {key: value for key, value in schema.items() if key != "default"},
        }
        for name, schema in fields.items()
    ]
