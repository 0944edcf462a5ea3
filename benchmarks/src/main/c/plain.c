/* W1 and W2 in plain C: straight 64-bit loops over parsed columns, the rules of the model written down once.
   gcc -O3 plain.c -o plain && ./plain w1 | ./plain w2: prints the median in milliseconds and the checksum. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { GRADES = 10, DISTRICTS = 10, YEARS = 9, FROM = 2021, VINTAGES = 4, CYCLE = 36, ADJUSTMENTS = 3 };

static const int64_t PUBLISHED[2][GRADES] = {
    {18000, 16183, 14549, 13081, 11760, 10573, 9506, 8547, 7684, 5245},
    {18782, 16886, 15182, 13650, 12272, 11033, 9920, 8918, 8018, 5245}};
static const int64_t STANDARD[2] = {163000, 169000};
/* 20 % intermediate, 70 % assistant, 10 % auxiliary over grades 4-6, 7-9, 10, in thirtieths. */
static const int64_t WEIGHT[GRADES] = {0, 0, 0, 2, 2, 2, 7, 7, 7, 3};

typedef struct {
  int n;
  int64_t (*heads)[GRADES];
  int64_t *district, *special;
  int64_t *start; /* months after 2018-01 */
} Columns;

static uint64_t out(uint64_t seed, uint64_t i) {
  uint64_t z = seed + (i + 1) * 0x9E3779B97F4A7C15u;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

static Columns generate(int n) {
  size_t wide = sizeof(int64_t) * (size_t)n;
  Columns c = {n, malloc(wide * GRADES), malloc(wide), malloc(wide), malloc(wide)};
  for (int i = 0; i < n; i++) {
    uint64_t u = out(20210101, i);
    for (int g = 0; g < GRADES; g++) c.heads[i][g] = (u >> 2 * g) & 3;
    c.district[i] = ((u >> 20) & 0xFFFF) % 10;
    c.special[i] = (u >> 36) & 1;
    c.start[i] = ((u >> 37) & 0xFFFF) % 36;
  }
  return c;
}

/* Prices and standards of the four vintages; no standard is below the published one. */
static void vintages(const int *uplift, int64_t price[VINTAGES][2][GRADES], int64_t standard[VINTAGES][2]) {
  for (int f = 0; f < 2; f++) {
    int64_t published = 0;
    for (int g = 0; g < GRADES; g++) published += WEIGHT[g] * PUBLISHED[f][g];
    for (int v = 0; v < VINTAGES; v++) {
      int64_t now = 0;
      for (int g = 0; g < GRADES; g++) {
        price[v][f][g] = v == 0 ? PUBLISHED[f][g]
                                : (2 * price[v - 1][f][g] * (10000 + uplift[v - 1]) + 10000) / 20000;
        now += WEIGHT[g] * price[v][f][g];
      }
      int64_t derived = (2 * STANDARD[f] * now + 1000 * published) / (2000 * published) * 1000;
      standard[v][f] = derived > STANDARD[f] ? derived : STANDARD[f];
    }
  }
}

/* The vintage in force at an opening: adjustments in January of 2023, 2026 and 2029. */
static int vintage(int64_t opening) {
  return opening < 60 ? 0 : opening < 96 ? 1 : opening < 132 ? 2 : 3;
}

static int64_t accrued(int64_t annual, int64_t month) { return (2 * annual * month + 12) / 24; }

static void run(const Columns *c, int64_t price[VINTAGES][2][GRADES], int64_t standard[VINTAGES][2],
                int64_t total[DISTRICTS][YEARS]) {
  memset(total, 0, sizeof(int64_t) * DISTRICTS * YEARS);
  for (int i = 0; i < c->n; i++) {
    for (int64_t opening = c->start[i]; opening < 144; opening += CYCLE) {
      int64_t v = vintage(opening), f = c->special[i];
      int64_t pay = 0, heads = 0;
      for (int g = 0; g < GRADES; g++) {
        pay += c->heads[i][g] * price[v][f][g];
        heads += c->heads[i][g];
      }
      int64_t package = (62208 * pay + 17) / 34;
      int64_t floor = heads * standard[v][f] * 100;
      int64_t annual = package > floor ? package : floor;
      for (int y = 0; y < YEARS; y++) {
        int64_t from = (FROM - 2018 + y) * 12 - opening, to = from + 12;
        if (from < 0) from = 0;
        if (to > CYCLE) to = CYCLE;
        if (from < to) total[c->district[i]][y] += accrued(annual, to) - accrued(annual, from);
      }
    }
  }
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
  int64_t price[VINTAGES][2][GRADES], standard[VINTAGES][2], total[DISTRICTS][YEARS];
  uint64_t sum = 0;
  int w1 = argc < 2 || strcmp(argv[1], "w2") != 0;
  int repeats = argc > 2 ? atoi(argv[2]) : w1 ? 9 : 3;
  Columns c = generate(w1 ? 1000000 : 1000);
  double *took = malloc(sizeof(double) * repeats);
  for (int r = 0; r < repeats; r++) {
    double start = now();
    sum = 0;
    if (w1) {
      int uplift[ADJUSTMENTS] = {500, 500, 500};
      vintages(uplift, price, standard);
      run(&c, price, standard, total);
      for (int d = 0; d < DISTRICTS; d++)
        for (int y = 0; y < YEARS; y++) sum += (uint64_t)total[d][y] * (1 + 9 * d + y);
    } else {
      for (uint64_t j = 0; j < 10000; j++) {
        int uplift[ADJUSTMENTS];
        for (int k = 0; k < ADJUSTMENTS; k++) {
          int64_t s = 0;
          for (int m = 0; m < 12; m++) s += out(77, (3 * j + k) * 12 + m) >> 32;
          int64_t x = 200 * (s - 6 * 4294967296) + 2147483648;
          uplift[k] = 500 + (int)(x >> 32);
        }
        vintages(uplift, price, standard);
        run(&c, price, standard, total);
        for (int y = 0; y < YEARS; y++) {
          uint64_t city = 0;
          for (int d = 0; d < DISTRICTS; d++) city += total[d][y];
          sum += city * (1 + 9 * j + y);
        }
      }
    }
    took[r] = now() - start;
  }
  qsort(took, repeats, sizeof(double), ascending);
  printf("%.3f %llu\n", took[repeats / 2], (unsigned long long)sum);
  return 0;
}
