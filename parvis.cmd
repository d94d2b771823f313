@echo off
echo Parvis is developed on Linux or macOS. On Windows, run it in WSL 2 (wsl --install), where ./parvis works as the README says.
exit /b 1
