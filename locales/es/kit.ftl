# Reviewed: no

### Palabras de los controles de que están hechos los formularios, las listas y las imágenes.

## Un campo para un día, una hora o un momento, con un calendario

kit-date-open = Abrir el calendario
kit-date-close = Cerrar el calendario
kit-date-clear = Borrar
kit-date-today = Hoy
kit-date-now = Ahora
kit-date-part-day = Día
kit-date-part-month = Mes
kit-date-part-year = Año
kit-date-part-hour = Hora
kit-date-part-minute = Minuto
kit-date-part-period = a. m. o p. m.
kit-date-empty = Vacío
kit-date-incomplete = Complete el día, el mes y el año, o borre el campo.
kit-date-incomplete-time = Complete la hora y los minutos, o borre el campo.
kit-date-incomplete-moment = Complete la fecha y la hora, o borre el campo.
kit-date-no-such-day = Este mes tiene menos días.
kit-date-earliest = Primera fecha posible: { $day }
kit-date-latest = Última fecha posible: { $day }
kit-date-typed-date = Escrito como año-mes-día (AAAA-MM-DD)
kit-date-typed-time = Escrito como horas:minutos (HH:MM)
kit-date-typed-moment = Escrito como año-mes-día y hora (AAAA-MM-DDTHH:MM)
kit-date-previous = Mes anterior
kit-date-next = Mes siguiente
kit-date-previous-year = Año anterior
kit-date-next-year = Año siguiente
kit-date-calendar = Calendario
kit-date-calendar-gregory = Gregoriano
kit-date-calendar-persian = Persa
kit-date-calendar-ethiopic = Etíope
kit-date-calendar-islamic-umalqura = Islámico
kit-date-gregorian = Gregoriano: { $day }

## Un campo con un límite

kit-field-shorten = { $count ->
    [one] Acórtelo en { $count } carácter.
    [many] Acórtelo en { $count } de caracteres.
   *[other] Acórtelo en { $count } caracteres.
}
kit-field-counter = { $used } de { $max }

## Después de un cambio que se puede deshacer

kit-undo-bar = Último cambio
kit-undo = Deshacer
kit-undo-close = Cerrar el mensaje
kit-undo-key = Ctrl Z
kit-working = En curso…

## Una lista de filas en un formulario

kit-rows-move = Mover la fila { $row } de { $count } con las flechas arriba y abajo
kit-rows-moved = Ahora es la fila { $row } de { $count }
kit-rows-delete = Eliminar la fila { $row }
kit-rows-deleted = Fila eliminada

## Hasta dónde ha llegado lo que se escribe

kit-save-typing = Escribiendo…
kit-save-saving = Guardando…
kit-save-kept = Borrador guardado en esta computadora · { $time }
kit-save-saved = Guardado en esta computadora · { $time }
kit-save-again = Intentar de nuevo

## Lo que no se pudo guardar

kit-left-not-kept = Algo que escribió en la pantalla anterior aún no se guardó. Doorstep lo sigue intentando. No lo cierre, por favor.
# The reason follows.
kit-not-locked = Doorstep no se bloqueó, porque algo que escribió aún no se guardó.
# The reason follows.
kit-not-handed-over = La computadora no se entregó.

## Salir de un formulario sin guardar

kit-leave = ¿Guardar antes de salir?
kit-leave-fields = Editado y aún sin guardar:
kit-leave-save = Guardar y salir
kit-leave-keep = Guardar como borrador
kit-leave-stay = Quedarse aquí
kit-leave-delete = Eliminar el borrador
kit-leave-hint = El borrador guardado queda con este registro y en la pantalla Hoy.

## Un borrador anterior

kit-draft-found = { $count ->
    [one] Borrador encontrado: { $count } campo
    [many] Borrador encontrado: { $count } de campos
   *[other] Borrador encontrado: { $count } campos
}
kit-draft-changed = { $who } cambió este registro después de que usted empezó a escribir. Verá las dos versiones en el campo.
kit-draft-continue = Continuar
kit-draft-delete = Eliminar el borrador

## Valores no aceptados

kit-refused = { $count ->
    [one] { $count } campo aún no se ha guardado
    [many] { $count } de campos aún no se han guardado
   *[other] { $count } campos aún no se han guardado
}
kit-refused-others =
    { $count ->
        [1] Su otro cambio está guardado. Su texto sigue aquí.
       *[other] Sus otros { $count } cambios están guardados. Su texto sigue aquí.
    }
kit-refused-kept = Su texto sigue aquí.

## Dos versiones de un campo

kit-conflict =
    { $count ->
        [one] { $count } versión
        [many] { $count } de versiones
       *[other] { $count } versiones
    }
kit-conflict-mine = Mi versión
kit-conflict-other = La otra versión
kit-conflict-before = Antes de los dos cambios:
kit-conflict-empty = (en blanco)
kit-conflict-keep-mine = Usar mi versión
kit-conflict-keep-other = Usar la otra versión
kit-conflict-keep-theirs = Usar la versión de { $who }
kit-conflict-keep-both = Conservar ambas
kit-conflict-keep-all = Conservar todas
kit-conflict-rewrite = Escribir de nuevo
kit-conflict-wording = Nueva versión
kit-conflict-hint = Todas las versiones quedan guardadas hasta que usted elija.

## Lo que solo ve quien trabaja el caso

kit-private = Privado: solo en su pantalla

## Listas, tablas, filtros e imágenes

kit-detail-close = Cerrar los detalles
kit-filter = Filtros
kit-filter-clear = Quitar los filtros
kit-filter-save = Guardar los filtros
kit-filter-saved = Filtros guardados
kit-filter-name = Nombre de estos filtros
kit-filter-delete = Eliminar los filtros guardados { $name }
kit-timeline-earlier = { $count ->
    [one] Mostrar { $count } entrada anterior
    [many] Mostrar { $count } de entradas anteriores
   *[other] Mostrar { $count } entradas anteriores
}
kit-chart-under = menos de { $count }
kit-chart-hidden = oculto
