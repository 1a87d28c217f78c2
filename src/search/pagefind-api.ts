/** What this site uses of Pagefind 1.6 in the browser. */
export interface PagefindResult {
  id: string;
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}

/** How many pages have each value of each filter. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface PagefindAnswer {
  results: PagefindResult[];
  filters: FilterCounts;
  totalFilters: FilterCounts;
}

export interface PagefindRequest {
  filters?: Record<string, { any: readonly string[] }>;
  sort?: Record<string, "asc" | "desc">;
}

export interface PagefindInstance {
  options: (options: { excerptLength: number }) => Promise<void>;
  /** Loads all filters; searches count only what is loaded. */
  filters: () => Promise<FilterCounts>;
  preload: (term: string) => Promise<void>;
  search: (term: string | null, request: PagefindRequest) => Promise<PagefindAnswer>;
}

export interface PagefindModule {
  createInstance: (options: { basePath: string }) => PagefindInstance;
}
