## Questions asked of the site and its API

error-web-no-switch = parameter { $name }: expected true or false, found { $given }.
error-web-no-number = parameter { $name }: expected a number such as 12, found { $given }.
error-web-no-parameter = { $path } has no parameter { $name }; expected one of { $names }.
error-web-needed = { $path } needs the parameter { $name }.
error-web-not-taken = { $name } is no table or chart of this page; expected a name such as { $names }.
error-no-drawing = { $id } has no drawing: it is a table, or none of its values is known; expected its rows as csv.
