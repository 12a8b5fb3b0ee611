# Reviewed: no

### Quién hace qué y para cuándo: lo que prometió cada parte.

task-title = Quién hace qué
task-empty = Todavía no se ha prometido nada.
task-add = Añadir un compromiso
task-save = Guardar
task-actor-client = Familia
task-actor-relative = Familiar
task-actor-worker = Quien lleva el caso
task-actor-partner = Agencia aliada
task-due = para el { $day }
task-overdue = era para el { $day }
task-done = hecho el { $day }
task-mark-done = Hecho
task-show-done =
    { $count ->
        [one] Mostrar { $count } ya hecho
       *[other] Mostrar { $count } ya hechos
    }
