@echo off
rem Starts Newleaf; without a command the server, and a browser at it.
setlocal
rem Options that the environment adds could loosen what the program sets.
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java goto none
set "full="
for /f "tokens=4" %%V in ('""%java%" -fullversion 2^>^&1"') do set "full=%%~V"
if not defined full goto none
for /f "delims=.+-" %%M in ("%full%") do set "major=%%M"
if %major% LSS 25 goto none
if "%~1"=="" goto open
"%java%" FLAGS -cp "%~dp0lib\*" newleaf.app.Newleaf %*
exit /b %errorlevel%

:open
"%java%" FLAGS -cp "%~dp0lib\*" newleaf.app.Newleaf serve
set "status=%errorlevel%"
rem A window that was opened by a click closes with the program: what it said last would be gone.
if not "%status%"=="0" pause
exit /b %status%

:none
echo Newleaf needs a JDK 25 or newer: install one (for example Temurin 25) and set JAVA_HOME to its folder. 1>&2
if "%~1"=="" pause
exit /b 1
