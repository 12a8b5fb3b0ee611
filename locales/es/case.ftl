# Reviewed: no

### Un caso completo: una familia con una agencia.

case-loading = Abriendo el caso…
case-tabs = Partes del caso
case-tab-overview = Resumen
case-tab-family = Familia
case-tab-visits = Visitas
case-tab-culturagram = Culturagrama
case-language-dialect = { $language } ({ $dialect })
case-interpreter = necesita intérprete
case-no-interpreter = no necesita intérprete
case-waiting =
    { $count ->
        [one] { $count } cambio de este caso pendiente de envío
       *[other] { $count } cambios de este caso pendientes de envío
    }
case-start-visit = Iniciar visita
case-continue-visit = Continuar la visita
case-edit-how = Editar

## Necesidades y fortalezas

case-items = Necesidades y fortalezas
case-items-empty = Todavía no hay necesidades ni fortalezas. Puede agregarlas aquí, durante una visita o en el culturagrama. Cada una recibe un número.
case-items-add = Agregar necesidad o fortaleza

## Visitas

case-visits = Visitas
case-visits-empty = Todavía no hay visitas. Inicie una ahora o programe una.
case-visits-all = Todas las visitas
case-visit-no-time = sin hora
case-visit-open = Abrir
case-snapshots = Culturagramas
case-snapshots-empty = Todavía no hay culturagrama. Se dibuja junto con la familia, un área de la vida a la vez.
case-snapshot-start = Iniciar culturagrama
case-snapshot-open = Inicio: { $day } · abierto
case-snapshot-closed = { $day } – { $closed } · solo lectura

## Campos que dos personas escribieron de manera distinta. Ambas versiones se conservan hasta
## que una persona decida.

case-conflicts = Versiones por revisar
case-conflicts-text = Varias personas cambiaron el mismo campo sin ver el cambio de las demás. Todas las versiones están guardadas. Elija una o escríbala de nuevo.
case-conflict-of = { $field } · { $name }
case-conflict-rewrite = Nueva versión
case-conflict-rewrite-save = Reemplazar todas las versiones
case-kind-case = Caso
case-kind-household = Hogar
case-kind-person = Persona
case-kind-visit = Visita
case-kind-interpretation = Intérprete
case-kind-culturagram = Culturagrama
case-kind-item = Necesidad o fortaleza
case-kind-action-step = Tarea acordada

## Un registro que una persona eliminó mientras otra lo modificaba

# $name (string): la persona, o el tipo de registro
case-conflict-deleted = Eliminado y modificado: { $name }
case-conflict-deleted-text = Una persona lo eliminó mientras otra lo modificaba. Se conserva hasta que usted decida.
case-conflict-keep = Conservarlo
case-conflict-delete = Eliminarlo
