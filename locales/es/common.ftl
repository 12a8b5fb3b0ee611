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
common-palette-search = Una pantalla, una familia o una acción
common-palette-none = No hay nada con ese nombre.
common-palette-keys = Ctrl K
common-palette-families = Familias
common-palette-screens = Pantallas
common-palette-commands = Acciones
common-palette-here = esta familia
common-palette-for-whom = ¿Para qué familia es la visita?
common-command-schedule = Programar una visita…
common-command-language = Cambiar el idioma que se muestra
common-command-hide = Ocultar la ventana
