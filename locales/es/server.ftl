# Reviewed: no

### Lo que dice el servidor de la agencia en la línea de comandos. Las palabras entre guiones y
### los comandos (serve, agency create, --data) se escriben tal cual y nunca se traducen.

server-about = El servidor de la agencia para Doorstep. Recibe el trabajo de las computadoras y envía cada caso a quienes trabajan en él.
server-help-usage = Uso:
server-help-commands = Comandos
server-help-options = Opciones
server-help-help = Mostrar esta ayuda
server-help-data = El archivo de datos de la agencia
server-help-language = El idioma de estos mensajes, por ejemplo en, es o ar
server-help-json = Mostrar un objeto JSON en vez de texto, para programas

## Qué hace cada comando, en la ayuda

server-serve = Mantener el servidor en marcha hasta que se detenga
server-serve-listen = La dirección en la que escucha; el puerto 0 elige cualquiera que esté libre
server-agency = Configurar la agencia
server-agency-create = Crear la agencia, y su archivo de datos si no existe
server-agency-create-name = El nombre de la agencia, como lo verá el personal
server-staff = Administrar el personal
server-staff-add = Agregar una persona
server-staff-add-name = El nombre de la persona, como lo verán sus colegas
server-staff-add-role = El rol de la persona: un/a trabajador/a de casos o responsable de administración tiene los casos que se le asignan; un/a supervisor/a tiene además los de su equipo; supervisión y administración pueden cambiar lo que comparte toda la agencia
server-staff-add-team = El equipo de la persona; un/a supervisor/a sin equipo tiene los casos de todos los equipos
server-staff-list = Mostrar el personal con sus identificadores
server-device = Administrar las computadoras
server-device-code = Crear un código para inscribir una computadora; sirve una sola vez, durante diez minutos
server-device-revoke = Revocar el acceso de una computadora, para que ya no pueda enviar ni recibir
server-device-list = Mostrar las computadoras con sus identificadores
server-case = Administrar quién trabaja en cada caso
server-case-assign = Asignar un caso a una persona; quienes ya lo tienen lo conservan
server-case-unassign = Terminar la asignación de un caso a una persona
server-case-list = Mostrar los casos por identificador, con quienes trabajan en ellos; no se muestra nada del contenido
server-backup = Copiar el archivo de datos completo de la agencia; funciona también con el servidor en marcha
server-backup-to = Dónde guardar la copia; el archivo no debe existir todavía
server-option-staff = El identificador de una persona
server-option-device = El identificador de una computadora
server-option-case = El identificador de un caso

## Lo que se hizo

server-agency-created = Se creó { $name }. Este es el identificador de la agencia:
server-backup-made = La copia de seguridad está en { $path }. Contiene la clave de la agencia y todos los casos. Guárdela con el mismo cuidado que el archivo de datos.
server-staff-added = Se agregó a { $name }. Este es su identificador:
server-staff-none = Todavía no se ha agregado personal.
server-staff-role-case-worker = trabajador/a de casos
server-staff-role-supervisor = supervisor/a
server-staff-role-administrator = responsable de administración
server-staff-line = { $name }, { $role }
server-staff-line-team = { $name }, { $role }, equipo: { $team }
server-device-code-made = Escriba este código en la computadora en los próximos diez minutos. Sirve una sola vez:
server-device-none = Todavía no se ha inscrito ninguna computadora.
server-device-line = { $name }, computadora de { $staff } (cambios recibidos: { $changes }, pendientes de revisión: { $held })
server-device-line-revoked = { $name }, computadora de { $staff }, acceso revocado (cambios recibidos: { $changes }, pendientes de revisión: { $held })
server-device-revoked = Se revocó el acceso de la computadora. El servidor la rechaza a partir de su próxima solicitud.
server-case-assigned = Se asignó el caso. Llegará a la computadora de la persona en su próxima sincronización.
server-case-unassigned = Se terminó la asignación. En la próxima sincronización, primero se recibe el trabajo de la persona en el caso y después el caso se quita de su computadora, excepto si la persona supervisa el equipo del caso o todos los equipos.
server-case-none = Todavía no hay casos.
server-case-line = { $staff } (cambios: { $changes })
server-case-line-nobody = Nadie tiene asignado este caso (cambios: { $changes })

## Lo que no funcionó. Cada mensaje dice qué hacer después.

server-error-missing = No hay ningún archivo en { $path }. Revise la ruta después de --data, o cree la agencia con: agency create
server-error-not-ours = { $path } no es un archivo de datos de una agencia. No se cambió. Revise la ruta después de --data.
server-error-too-new = { $path } se escribió con una versión más nueva de doorstep-server. No se cambió. Instale la versión más nueva.
server-error-old-sqlite = Esta compilación usa una versión de SQLite demasiado antigua para guardar de manera confiable. No se abrió nada. Instale una compilación con SQLite 3.51.3 o posterior.
server-error-already-served = Otro proceso ya está usando { $path }. Solo uno puede usarlo. Detenga primero el otro.
server-error-no-agency = { $path } todavía no tiene agencia. Créela con: agency create
server-error-agency-exists = { $path } ya tiene una agencia, y cada archivo guarda solo una. No se cambió. Para otra agencia, elija otro archivo después de --data.
server-error-backup-exists = Ese archivo ya existe y no se cambió. Elija otra ruta después de --to.
server-error-bad-name = Ese nombre no se puede usar. No se cambió nada. Un nombre debe caber en una línea, no puede estar vacío y puede tener { $max } caracteres como máximo.
server-error-no-such-staff = Nadie del personal tiene ese identificador. No se cambió nada. Para ver los identificadores, use: staff list
server-error-no-such-device = Ninguna computadora tiene ese identificador. No se cambió nada. Para ver los identificadores, use: device list
server-error-no-such-case = Ningún caso tiene ese identificador. No se cambió nada. Para ver los identificadores, use: case list
server-error-not-assigned = Ese caso no está asignado a esa persona. No se cambió nada. Para ver las asignaciones, use: case list
server-error-file = No se pudo leer o escribir { $path } ({ $cause }). Revise el disco y los permisos del archivo.
server-error-listen = El servidor no puede escuchar en { $address } ({ $cause }). Elija otra dirección después de --listen.
server-error-needed = Falta algo: { $what }. Para ver la ayuda, agregue --help.
server-error-not-understood = No se reconoce: { $what }. Para ver la ayuda, agregue --help.
