### El marco de todos los formularios: hasta dónde llegó lo escrito, qué no se pudo guardar,
### la pregunta antes de salir. Lo lee quien trabaja el caso, a menudo con prisa. Tranquilo y
### exacto: dice "guardado" solo cuando lo está.

## Hasta dónde llegó lo escrito

form-typing = Escribiendo…
form-keeping = Guardando el borrador…
# El borrador está en el disco de esta computadora; todavía no es parte del expediente.
# $time (string): la hora con segundos
form-kept = Borrador guardado en esta computadora { $time }
form-saving = Guardando…
# $time (string): la hora con segundos
form-saved = Guardado en esta computadora { $time }
# Sigue al motivo por el que no se pudo guardar.
form-still-here = Su texto sigue en esta pantalla.
form-again = Intentar de nuevo

## Lo que no se pudo guardar

form-refused =
    { $count ->
        [one] { $count } campo todavía no está guardado
       *[other] { $count } campos todavía no están guardados
    }
form-refused-rest = Todo lo demás está guardado. Su texto se conserva aquí.
form-refused-all = Todavía no se agregó nada. Su texto se conserva aquí.

## Texto conservado de antes

form-draft-found = Hay un borrador
# Una etiqueta; siguen el día y la hora.
form-draft-of = Conservado
form-draft-fields =
    { $count ->
        [one] { $count } campo
       *[other] { $count } campos
    }
form-draft-since = Una parte cambió desde que empezó a escribir. En el campo verá las dos versiones.
form-draft-continue = Continuar
form-draft-delete = Eliminar borrador
# Una lista de formularios que quedaron a medias.
form-drafts = Borradores
form-drafts-hint = Escrito en esta computadora y todavía sin guardar.
# Se pregunta una vez más antes de eliminar un borrador.
form-draft-delete-title = ¿Eliminar este borrador?
form-draft-delete-text = Se elimina lo que escribió aquí. Lo guardado antes queda como está.

## Antes de salir de un formulario

form-leave-title = ¿Guardar antes de salir?
form-leave-edited = Modificado y todavía sin guardar
form-leave-save = Guardar y salir
form-leave-keep = Conservar como borrador
form-leave-stay = Quedarme
form-leave-note = El borrador queda aquí hasta que lo guarde o lo elimine.

## Dos versiones de un campo

form-versions = Dos versiones
form-version-mine = La mía
form-version-recorded = Guardada por otra persona
form-version-empty = Nada
form-keep-mine = Conservar la mía
form-keep-recorded = Conservar la guardada
form-keep-both = Conservar las dos
form-keep-this = Conservar esta
form-rewrite = Reescribir
form-both-kept = Se conservan las dos hasta que usted decida.

## El registro mismo

form-gone = Esto se eliminó en otra computadora mientras usted escribía. Su texto se conserva como borrador.
form-delete = Eliminar
form-delete-reason = Motivo
form-undo = Deshacer
# $what (string): las palabras de lo eliminado, o su nombre
form-deleted = Eliminado: { $what }
# $what (string): lo que se recuperó
form-restored = Recuperado: { $what }
# Lo que se deshizo, cuando no se eliminó nada.
form-undone = Deshecho

## Al final de una fila

# Lo lee un lector de pantalla.
# $what (string): la fila, en sus propias palabras
form-edit-what = Editar: { $what }
# $what (string): la fila, en sus propias palabras
form-delete-what = Eliminar: { $what }
