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
        [one] { $count } cambio de este caso espera llegar a la agencia
       *[other] { $count } cambios de este caso esperan llegar a la agencia
    }
case-begin-visit = Comenzar una visita
case-go-on-visit = Seguir con la visita
case-before-ringing = Antes de tocar el timbre
case-edit-how = Editar

## Necesidades y fortalezas

case-items = Necesidades y fortalezas
case-items-empty = Todavía no se ha nombrado ninguna. Reciben su número aquí, en una visita o en el culturagrama.
case-items-add = Añadir una necesidad o fortaleza

## Visitas

case-visits = Visitas
case-visits-empty = Todavía no hay visitas. Comience una ahora o planee una.
case-visits-all = Todas las visitas
case-visit-no-time = sin hora fijada
case-visit-open = Abrir
case-snapshots = Culturagramas
case-snapshots-empty = Todavía no hay culturagrama. Se dibuja con la familia, un área de la vida a la vez.
case-snapshot-begin = Comenzar el culturagrama
case-snapshot-open = comenzado el { $day }, se puede escribir
case-snapshot-closed = del { $day } al { $closed }

## Campos que dos personas escribieron de manera distinta. Ambas versiones se conservan hasta
## que una persona decida.

case-conflicts = Para decidir en conjunto
case-conflicts-text = Dos personas escribieron cosas distintas sin saber una de la otra. Ambas se conservan. Elija una o escríbalo de nuevo.
case-conflict-of = { $field } · { $name }
case-conflict-mine = Lo mío
case-conflict-theirs = Lo de la otra persona
case-conflict-when = escrito: { $moment }
case-conflict-empty = (se dejó vacío)
case-conflict-take = Elegir esto
case-conflict-anew = Escribirlo de nuevo
case-conflict-anew-label = Lo que debería decir
case-conflict-anew-save = Guardar esto en lugar de las dos versiones
case-kind-case = el caso
case-kind-household = el hogar
case-kind-person = una persona
case-kind-visit = una visita
case-kind-interpretation = un intérprete
case-kind-culturagram = el culturagrama
case-kind-item = una necesidad o fortaleza
case-kind-action-step = un compromiso
