@echo off
rem Drop a campaign folder on this file to make its report; from a prompt it is "dvk".
setlocal
chcp 65001 >nul
where node >nul 2>nul
if errorlevel 1 (
  echo Chua co Node.js. Hay cai dat Node.js ban LTS tu nodejs.org roi thu lai.
  echo Node.js is missing. Install the LTS version from nodejs.org, then try again.
  pause
  exit /b 3
)
if "%~1"=="" goto plain
if not "%~2"=="" goto plain
if not exist "%~1\campaign.yaml" goto plain
node "%~dp0dvk.mjs" report "%~1" --out "%~1-bao-cao"
set result=%errorlevel%
if exist "%~1-bao-cao\report.html" start "" "%~1-bao-cao\report.html"
pause
exit /b %result%
:plain
node "%~dp0dvk.mjs" %*
exit /b %errorlevel%
