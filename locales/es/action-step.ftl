# Reviewed: no

### Tareas acordadas: quién hace qué y para cuándo.

action-step-title = Próximos pasos
action-step-empty = Todavía no hay tareas acordadas.
action-step-add = Agregar tarea
action-step-save = Guardar
action-step-actor-client = Familia
action-step-actor-relative = Familiar
action-step-actor-worker = Quien lleva el caso
action-step-actor-partner = Agencia colaboradora
action-step-due = Fecha límite: { $day }
action-step-overdue = Vencida desde: { $day }
action-step-done = Hecha: { $day }
action-step-mark-done = Marcar como hecha
action-step-show-done =
    { $count ->
        [one] Mostrar { $count } tarea hecha
       *[other] Mostrar { $count } tareas hechas
    }

## Editar

action-step-edit = Editar tarea acordada
# Sigue la tarea acordada.
action-step-completed = Completada:
