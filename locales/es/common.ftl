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
common-remove = Eliminar
common-open = Abrir

## Hasta dónde ha llegado lo que se escribe. No se dice nada que no sea cierto.

common-saved-at = Guardado en esta computadora · { $time }
common-saving = Guardando…
common-typing = Todavía sin guardar
common-save-again = Intentar guardar de nuevo

## Buscar e ir, con Ctrl+K

common-palette = Ir a
common-palette-search = Pantalla o familia
common-palette-none = No hay resultados.
