@echo off
rem Starts painlog on Windows, from the source tree (after mvn -q package -Dmaven.test.skip) or from an installation:
rem plainly, without the archive that the launcher for other systems makes and uses.
rem PAINLOG_JAVA names the java program to use.
setlocal DisableDelayedExpansion
set "home=%~dp0..\target"
if exist "%~dp0..\lib\painlog\painlog.jar" set "home=%~dp0..\lib\painlog"
if not exist "%home%\painlog.jar" (
    echo painlog: %home%\painlog.jar is not there; build it with: mvn -q package -Dmaven.test.skip>&2
    exit /b 1
)
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime\bin\java.exe"
if defined PAINLOG_JAVA set "java=%PAINLOG_JAVA%"
if exist "%java%\bin\java.exe" set "java=%java%\bin\java.exe"
where /q "%java%" 2>nul || if not exist "%java%" (
    echo painlog: no Java was found; install Java 17 or newer, or set JAVA_HOME.>&2
    exit /b 1
)

rem The compiler and the limits of memory of the other launcher, which says why; a test holds them alike.
set "compiler=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4"
:word
set "word=%~1"
if not defined word goto start
shift /1
if "%word%"=="-j" goto value
if "%word%"=="--journal" goto value
if "%word%"=="--color" goto value
if "%word:~0,1%"=="-" goto word
if "%word%"=="import" set "compiler=-Xmx80m -XX:-UseG1GC -XX:+UseSerialGC"
if "%word%"=="response" set "compiler=-Xmx220m -XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%word%"=="compare" set "compiler="
if "%word%"=="factors" set "compiler="
goto start
:value
shift /1
goto word

:start
set "options=-Xlog:disable -XX:+UseG1GC -XX:-UsePerfData %compiler% -Djava.awt.headless=true"
if exist "%home%\native\sqlitejdbc.dll" (
    "%java%" %options% "-Dorg.sqlite.lib.path=%home%\native" -jar "%home%\painlog.jar" %*
) else (
    "%java%" %options% -jar "%home%\painlog.jar" %*
)
exit /b %errorlevel%
