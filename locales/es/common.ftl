# Reviewed: no

### Palabras que están en muchas pantallas: la barra lateral, los botones, lo que se guardó.

common-app-name = Doorstep
common-rail = Lugares
common-rail-today = Hoy
common-rail-families = Familias
# Con un guion opcional: la barra lateral es estrecha.
common-rail-sync = { "Sincro\u00ADnización" }
common-rail-settings = Ajustes
common-hide = Ocultar

## Respuestas

common-yes = Sí
common-no = No
common-not-asked = No se preguntó
common-not-said = sin indicar

## Botones

common-close = Cerrar
common-cancel = Cancelar
common-back = Atrás
common-save = Guardar
common-remove = Quitar
common-open = Abrir

## Hasta dónde ha llegado lo que se escribe. No se dice nada que no sea cierto.

common-saved-at = Guardado en este portátil { $time }
common-saving = Guardando…
common-typing = Aún sin guardar
common-save-again = Intentar guardar de nuevo

## Buscar e ir, con Ctrl+K

common-palette = Ir a
common-palette-search = Una pantalla o una familia
common-palette-none = No hay nada con ese nombre.
