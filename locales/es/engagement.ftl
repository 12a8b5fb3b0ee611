# Reviewed: no

### La remisión, y en cuál de las seis etapas se encuentra el caso.

## Las seis etapas, en su orden

engagement-stage-engagement = Acercamiento
engagement-stage-assessment = Evaluación
engagement-stage-planning = Planificación
engagement-stage-intervention = Intervención
engagement-stage-monitoring = Seguimiento
engagement-stage-closure = Cierre

engagement-path = Las seis etapas de este caso
engagement-how = Remisión
engagement-opened = Apertura

## Quién remitió a la familia

engagement-referred-by-self-referred = La propia familia
engagement-referred-by-family = Parientes
engagement-referred-by-agency = Otra agencia
engagement-referred-by-school = Escuela
engagement-referred-by-clinic = Clínica
engagement-referred-by-community-or-faith-group = Grupo comunitario o religioso
engagement-referred-by-hotline = Línea telefónica de ayuda
engagement-referred-by-outreach-event = Evento comunitario

## Lo que no puede esperar hasta la próxima visita

engagement-flag-no-food-tonight = sin comida para esta noche
engagement-flag-no-shelter = sin lugar donde quedarse
engagement-flag-medical-emergency = emergencia médica
engagement-flag-violence = violencia
engagement-flag-child-safety = seguridad de un niño
engagement-flag-self-harm = riesgo de hacerse daño
engagement-flag-trafficking-sign = posible trata de personas
engagement-flag-detention = una persona detenida

## Pasar el caso a otra etapa. Se pregunta antes, y se puede deshacer.

engagement-stage-move = Cambiar la etapa
engagement-stage-from = De
engagement-stage-to = A
engagement-stage-confirm = Cambiar etapa
# Sigue el nombre de la etapa nueva.
engagement-stage-moved = Etapa cambiada:
