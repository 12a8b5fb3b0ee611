# Reviewed: no

### Lo que rodea los campos de cada formulario, y el final de las filas de una lista. Lo lee
### quien trabaja el caso.

form-gone = Esto se eliminó mientras usted escribía. Su texto sigue aquí.
form-delete-reason = Motivo
# Sigue lo eliminado, en sus propias palabras.
form-deleted = Eliminado:
# Sigue lo que no se eliminó, en sus propias palabras.
form-not-deleted = Aún no se eliminó, porque hay un cambio que usted no había visto:
form-not-deleted-review = Revisar

## Al final de una fila. Lo lee un lector de pantalla.

# $what (string): la fila, en sus propias palabras
form-edit-what = Editar: { $what }
# $what (string): la fila, en sus propias palabras
form-delete-what = Eliminar: { $what }

## Formularios que quedaron a medias

form-drafts = Borradores
form-drafts-hint = Escrito en esta computadora y todavía sin guardar.
form-drafts-delete = Eliminar borrador
# Its name follows.
form-drafts-deleted = Borrador eliminado:
form-drafts-gone = El registro de este borrador ya no está aquí. El borrador se conserva hasta que usted lo elimine.
