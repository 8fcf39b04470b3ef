"""The pictures that explain a claim at once, as SVG made of plain values.

Each picture is a module with a frozen value and a function `svg(values, look)`: `lineage`, `matrix`, `timeline`,
`ladder` and `xray`. `gathered` makes the values from a book; `raster` turns an SVG into PNG. No picture decides a
number, reads a file or asks the clock; text of others is inert in it.
"""
