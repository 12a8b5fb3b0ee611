# Reviewed: no

### Palabras que están en muchas pantallas: la barra lateral, los botones, lo que se guardó.

common-app-name = Doorstep
common-rail = Menú principal
common-rail-today = Hoy
common-rail-families = Familias
# Con un guion opcional: la barra lateral es estrecha.
common-rail-sync = { "Sincro\u00ADnización" }
common-rail-settings = Ajustes
common-hide = Ocultar

## Respuestas

common-yes = Sí
common-no = No
common-not-asked = Sin preguntar
common-not-said = Sin respuesta

## Botones

common-close = Cerrar
common-cancel = Cancelar
common-back = Atrás
common-save = Guardar
common-open = Abrir

## Buscar e ir, con Ctrl+K

common-palette = Ir a
common-palette-search = Pantalla o familia
common-palette-none = No hay resultados.
common-palette-keys = Ctrl K
common-palette-families = Familias
common-palette-screens = Pantallas
common-palette-commands = Acciones
common-palette-here = esta familia
common-palette-for-whom = ¿Para qué familia es la visita?
common-command-schedule = Programar una visita…
common-command-language = Cambiar el idioma que se muestra
common-command-hide = Ocultar la ventana
