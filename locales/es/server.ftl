# Reviewed: no

### Lo que dice el servidor de la agencia en la línea de comandos. Las palabras entre guiones y
### los comandos (serve, agency create, --data) se escriben tal cual y nunca se traducen.

server-about = El servidor de la agencia para Doorstep: recibe lo que registran las computadoras y da cada caso a quienes trabajan en él.
server-help-usage = Uso:
server-help-commands = Comandos
server-help-options = Opciones
server-help-help = Mostrar esta ayuda
server-help-data = El archivo de la agencia
server-help-language = El idioma de lo que se dice aquí, por ejemplo en, es o ar
server-help-json = Mostrar un objeto JSON en vez de texto, para programas

## Qué hace cada comando, en la ayuda

server-serve = Responder a las computadoras de la agencia hasta que se detenga
server-serve-listen = La dirección en la que escuchar; el puerto 0 toma cualquiera que esté libre
server-agency = La agencia misma
server-agency-create = Crear la agencia, y su archivo si no existe
server-agency-create-name = El nombre de la agencia, tal como lo verá su personal
server-staff = Las personas que trabajan allí
server-staff-add = Añadir una persona
server-staff-add-name = El nombre de la persona, tal como lo verán sus colegas
server-staff-add-role = Lo que puede hacer la persona: case-worker (los casos que se le asignan), supervisor (también los casos de todo el equipo, y lo que comparte la agencia) o administrator (lo que comparte la agencia)
server-staff-add-team = El equipo de la persona; un supervisor sin equipo tiene los casos de todos los equipos
server-staff-list = Listar a las personas, cada una con su id
server-device = Las computadoras
server-device-code = Dar un código con el que se puede conectar una computadora, una sola vez y dentro de diez minutos
server-device-revoke = Cerrar el acceso de una computadora: ya no puede enviar ni recibir nada
server-device-list = Listar las computadoras, cada una con su id
server-case = Quién trabaja en qué caso
server-case-assign = Asignar un caso a una persona, además de quienes ya lo tienen
server-case-unassign = Retirar un caso a una persona
server-case-list = Listar los casos por su id: quién trabaja en cada uno, nada de lo que dicen
server-backup = Escribir una copia completa del archivo de la agencia, incluso mientras está en servicio
server-backup-to = Dónde se pone la copia; allí todavía no debe haber nada
server-option-staff = El id de una persona
server-option-device = El id de una computadora
server-option-case = El id de un caso

## Lo que se hizo

server-agency-created = { $name } ya tiene su archivo. Este es el id de la agencia:
server-backup-made = La copia está en { $path }. Contiene la clave de la agencia y todos los casos: guárdela tan protegida como el archivo mismo.
server-staff-added = Se añadió a { $name }. Este es el id de la persona:
server-staff-none = Todavía no se ha añadido a nadie.
server-staff-role-case-worker = responsable de casos
server-staff-role-supervisor = responsable de supervisión
server-staff-role-administrator = responsable de administración
server-staff-line = { $name }, { $role }
server-staff-line-team = { $name }, { $role }, equipo { $team }
server-device-code-made = Escriba este código en la computadora dentro de diez minutos. Sirve una sola vez:
server-device-none = Todavía no se ha conectado ninguna computadora.
server-device-line = { $name }, computadora de { $staff } (cambios recibidos: { $changes }, en revisión: { $held })
server-device-line-revoked = { $name }, computadora de { $staff }, acceso revocado (cambios recibidos: { $changes }, en revisión: { $held })
server-device-revoked = Se cerró el acceso de la computadora. Se la rechaza a partir de su próxima solicitud.
server-case-assigned = El caso fue asignado. Llega a la computadora de la persona en su próxima sincronización.
server-case-unassigned = Se retiró el caso a la persona. Sale de su computadora en la próxima sincronización, después de recibirse lo que escribió.
server-case-none = Todavía no hay casos.
server-case-line = { $staff } (cambios: { $changes })
server-case-line-nobody = Nadie trabaja en este caso (cambios: { $changes })

## Lo que no funcionó. Cada mensaje dice qué hacer después.

server-error-missing = No hay ningún archivo en { $path }. Revise la ruta después de --data o cree la agencia con: agency create
server-error-not-ours = { $path } no es un archivo de agencia. Se dejó como estaba. Revise la ruta después de --data.
server-error-too-new = { $path } fue escrito por una versión más nueva de doorstep-server. Se dejó como estaba. Instale la versión más nueva.
server-error-old-sqlite = El SQLite de esta compilación es demasiado antiguo para conservar cada escritura. No se abrió nada. Instale una compilación que tenga SQLite 3.51.3 o posterior.
server-error-already-served = { $path } ya está en servicio en otro proceso. Solo uno puede servirlo. Detenga antes el otro.
server-error-no-agency = { $path } todavía no tiene agencia. Créela con: agency create
server-error-agency-exists = { $path } ya tiene una agencia, y un archivo solo tiene una. Se dejó como estaba. Para otra agencia, elija otro archivo después de --data.
server-error-backup-exists = Ya hay algo allí, y se dejó como estaba. Elija otra ruta después de --to.
server-error-bad-name = Ese nombre no se puede guardar. No se cambió nada. No debe estar vacío y puede tener { $max } caracteres como máximo, todos en una línea.
server-error-no-such-staff = Aquí nadie tiene ese id. No se cambió nada. Búsquelo con: staff list
server-error-no-such-device = Aquí ninguna computadora tiene ese id. No se cambió nada. Búsquelo con: device list
server-error-no-such-case = Aquí ningún caso tiene ese id. No se cambió nada. Búsquelo con: case list
server-error-not-assigned = Ese caso no está asignado a esa persona. No se cambió nada. Búsquelo con: case list
server-error-file = No se pudo leer o escribir { $path } ({ $cause }). No se perdió nada de lo recibido. Revise el disco y los permisos del archivo.
server-error-listen = El servidor no puede escuchar en { $address } ({ $cause }). Elija otra dirección después de --listen.
server-error-needed = Falta algo: { $what }. Para ver la ayuda, añada --help.
server-error-not-understood = Esto no se entendió: { $what }. Para ver la ayuda, añada --help.
