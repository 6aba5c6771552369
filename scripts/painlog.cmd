@echo off
rem Starts painlog on Windows, from the source tree (after mvn -q package) or from an installation:
rem plainly, without the archive that the launcher for other systems makes and uses.
rem PAINLOG_JAVA names the java program to use.
setlocal
set "home=%~dp0..\target"
if exist "%~dp0..\lib\painlog\painlog.jar" set "home=%~dp0..\lib\painlog"
if not exist "%home%\painlog.jar" (
    echo painlog: %home%\painlog.jar is not there; build it with: mvn -q package>&2
    exit /b 1
)
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime\bin\java.exe"
if defined PAINLOG_JAVA set "java=%PAINLOG_JAVA%"
where /q "%java%" 2>nul || if not exist "%java%" (
    echo painlog: no Java was found; install Java 17 or newer, or set JAVA_HOME.>&2
    exit /b 1
)
set "native="
if exist "%home%\native\sqlitejdbc.dll" set "native=-Dorg.sqlite.lib.path=%home%\native"
if defined native (
    "%java%" -XX:TieredStopAtLevel=1 -Djava.awt.headless=true "%native%" -jar "%home%\painlog.jar" %*
) else (
    "%java%" -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -jar "%home%\painlog.jar" %*
)
exit /b %errorlevel%
