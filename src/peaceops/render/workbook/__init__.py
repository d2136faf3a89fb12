"""A document as a workbook: a sheet a table, a sheet of figures whose rules are formulas, native charts, sources."""
