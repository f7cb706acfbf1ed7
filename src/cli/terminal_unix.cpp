#include "cli/terminal.h"

#include <unistd.h>

namespace zhike {

bool isTerminal(FILE* stream) {
    return isatty(fileno(stream)) == 1;
}

}  // namespace zhike
