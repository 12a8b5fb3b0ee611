# Reviewed: no

### Quién hace qué y para cuándo: lo que prometió cada parte.

action-step-title = Quién hace qué
action-step-empty = Todavía no se ha prometido nada.
action-step-add = Añadir un compromiso
action-step-save = Guardar
action-step-actor-client = Familia
action-step-actor-relative = Familiar
action-step-actor-worker = Quien lleva el caso
action-step-actor-partner = Agencia aliada
action-step-due = para el { $day }
action-step-overdue = era para el { $day }
action-step-done = hecho el { $day }
action-step-mark-done = Hecho
action-step-show-done =
    { $count ->
        [one] Mostrar { $count } ya hecho
       *[other] Mostrar { $count } ya hechos
    }

## Editar

action-step-edit = Editar tarea acordada
# $what (string): la tarea acordada
action-step-completed = Completada: { $what }
