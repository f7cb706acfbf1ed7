#pragma once

#include "benchmarks/figures.h"

namespace zhike::bench {

void benchGenerator(Figures& figures);
void benchSearch(Figures& figures);
void benchLists(Figures& figures);
void benchSaving(Figures& figures);
void benchImport(Figures& figures);
void benchCommands(Figures& figures);
void benchWindow(Figures& figures);
void benchPlanner(Figures& figures);
void benchDay(Figures& figures);

// What the window benchmark does in a process of its own: opens the window on the file and prints figures.
int runWindowScenario(int argc, char** argv);

}  // namespace zhike::bench
