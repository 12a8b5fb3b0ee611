# Reviewed: no

### La primera pantalla del día. Aquí están los nombres de las familias, nunca las direcciones.

today-summary =
    { $visits ->
        [0] Sin visitas
        [one] { $visits } visita
       *[other] { $visits } visitas
    } · { $due ->
        [0] sin tareas pendientes
        [one] { $due } tarea pendiente
       *[other] { $due } tareas pendientes
    }
today-offline-since = sin conexión desde { $time }
today-new-family = Nueva familia

## Visitas

today-visits = Visitas
today-visits-empty = No hay visitas programadas para hoy. Abra una familia para programar o iniciar una.
today-families = Ver familias
today-interpreter = necesita intérprete
today-continue = Continuar: { $step }
today-continue-visit = Continuar
today-prepare = Preparar
today-view = Ver

## Familias que necesitan atención, cada una con su motivo

today-attention = Requiere atención
today-attention-empty = Nada requiere su atención.
today-chip-urgent = urgente
today-chip-conflict = dos versiones
today-chip-unfinished-visit = sin terminar
today-chip-unreadable = no se pudo leer
today-chip-draft = borrador
today-reason-urgent =
    { $count ->
        [one] { $count } necesidad urgente sigue señalada
       *[other] { $count } necesidades urgentes siguen señaladas
    }
today-reason-conflict =
    { $count ->
        [one] { $count } campo con dos versiones
       *[other] { $count } campos con dos versiones
    }
today-reason-unfinished-visit =
    { $count ->
        [one] { $count } visita iniciada otro día y sin terminar
       *[other] { $count } visitas iniciadas otro día y sin terminar
    }
today-reason-unreadable =
    { $count ->
        [one] No se pudo leer { $count } entrada. Avise a su agencia.
       *[other] No se pudieron leer { $count } entradas. Avise a su agencia.
    }
today-family-unreadable = Una familia cuyo nombre no se pudo leer
today-review = Revisar

## Lo pendiente

today-due = Pendiente esta semana
today-due-empty = No hay nada pendiente esta semana.
today-due-today = hoy
today-due-in =
    { $days ->
        [1] mañana
       *[other] en { $days } días
    }
today-due-late =
    { $days ->
        [one] { $days } día de atraso
       *[other] { $days } días de atraso
    }
today-due-done = Marcar como hecha
## Visitas que pueden empezar y borradores

today-start = Iniciar
today-chip-refused = sin guardar
today-drafts = Borradores
today-draft-new-family = Nueva familia
today-draft-when = última escritura: { $time }
today-draft-open = Continuar
